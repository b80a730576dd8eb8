/** The names of its parameters. */
export const DESCRIPTOR_PARAMS = Array.from({ length: 12 }, (_, index) => `option_${index}`);

/** The descriptor that is opened and typed in, in the app and in the bare page. */
export const DESCRIPTOR = `${JSON.stringify(
  {
    meta: { label: 'Chat', description: 'A model to talk to', icon: 'fas fa-comments' },
    params: DESCRIPTOR_PARAMS.map((name, index) => ({
      name,
      label: `Option ${index}`,
      description: 'What this option changes in the answer of the model',
      type: index % 2 === 0 ? 'STRING' : 'INT',
      mandatory: false,
    })),
  },
  null,
  4,
)}\n`;
