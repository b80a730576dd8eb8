// DSS loads every file of the folder js in the pages of all projects. Ids are unique among all plugins.

// For categories: one colour after the other.
dkuColorPalettes.addDiscrete({
  id: '__PLUGIN_ID__-__COMPONENT_ID__-categories',
  name: '__COMPONENT_LABEL__ (categories)',
  category: '__COMPONENT_LABEL__',
  colors: ['#1b6ca8', '#e07a1f', '#3a8f3a', '#8a4fa3', '#5b5b5b'],
});

// For numbers: from the first colour to the last.
dkuColorPalettes.addContinuous({
  id: '__PLUGIN_ID__-__COMPONENT_ID__-numbers',
  name: '__COMPONENT_LABEL__ (numbers)',
  category: '__COMPONENT_LABEL__',
  colors: ['#e8f1f8', '#1b6ca8'],
});

// For numbers with a middle: to both sides of it. `values` may say at which numbers the colours stand.
dkuColorPalettes.addDiverging({
  id: '__PLUGIN_ID__-__COMPONENT_ID__-middle',
  name: '__COMPONENT_LABEL__ (middle)',
  category: '__COMPONENT_LABEL__',
  colors: ['#b2182b', '#f7f7f7', '#2166ac'],
});
