/** The rules whose findings are shown again, apart from others, before a plugin leaves the house. */
export const SECRET_RULES: readonly string[] = ['secret-in-text', 'secret-default'];
