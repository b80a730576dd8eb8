/** A label for people, made from an identifier: 'custom-chat_plugin' becomes 'Custom chat plugin'. */
export function labelFromId(id: string): string {
  const words = id.replace(/[-_\s]+/g, ' ').trim();
  const spelled = words.replace(/\b(?:api|llm|sql|ai|url|csv|json|pdf|ml|id)s?\b/gi, spellAcronym);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function spellAcronym(word: string): string {
  return word.length > 2 && /s$/i.test(word) ? `${word.slice(0, -1).toUpperCase()}s` : word.toUpperCase();
}
