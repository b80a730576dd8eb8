"""How each kind of component is run: what the host gives, and what it makes of what comes back."""
