import { starterOf } from '../starter-files.ts';
import fileExporterJson from './starters/file/exporter.json?raw';
import fileExporterPy from './starters/file/exporter.py?raw';
import serviceExporterJson from './starters/service/exporter.json?raw';
import serviceExporterPy from './starters/service/exporter.py?raw';

export const fileExporter = starterOf({ 'exporter.json': fileExporterJson, 'exporter.py': fileExporterPy });
export const serviceExporter = starterOf({ 'exporter.json': serviceExporterJson, 'exporter.py': serviceExporterPy });
