"""Every HTTP request of plugin code, whatever library it uses: recorded, masked, answered by one chosen source."""
