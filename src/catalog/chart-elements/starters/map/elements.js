// DSS loads every file of the folder js in the pages of all projects. Ids are unique among all plugins.

// Tiles drawn by Leaflet, which DSS has on its pages as L. fadeColor is what the map fades to behind the data.
dkuMapBackgrounds.addCustom({
  id: '__PLUGIN_ID__-__COMPONENT_ID__',
  name: '__COMPONENT_LABEL__',
  category: '__COMPONENT_LABEL__',
  fadeColor: '#ffffff',
  getTileLayer: () =>
    // Replace it by a server whose terms allow your use.
    L.tileLayer('https://tiles.example.com/{z}/{x}/{y}.png', { attribution: 'Where the tiles are from' }),
});

// For a server that speaks WMS: id, name, category, address, layer.
// dkuMapBackgrounds.addWMS('my-wms', 'My map', 'My maps', 'https://wms.example.com/', 'my-layer');
