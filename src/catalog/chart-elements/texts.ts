import { starterOf } from '../starter-files.ts';
import mapElementsJs from './starters/map/elements.js?raw';
import palettesElementsJs from './starters/palettes/elements.js?raw';

export const palettes = starterOf({ '__COMPONENT_ID__.js': palettesElementsJs });
export const mapBackground = starterOf({ '__COMPONENT_ID__.js': mapElementsJs });
