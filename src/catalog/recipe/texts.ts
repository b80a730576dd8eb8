import { starterOf } from '../starter-files.ts';
import pythonRecipeJson from './starters/python/recipe.json?raw';
import pythonRecipePy from './starters/python/recipe.py?raw';
import pythonFolderRecipeJson from './starters/python-folder/recipe.json?raw';
import pythonFolderRecipePy from './starters/python-folder/recipe.py?raw';
import rRecipeJson from './starters/r/recipe.json?raw';
import rRecipeR from './starters/r/recipe.R?raw';

export const pythonRecipe = starterOf({ 'recipe.json': pythonRecipeJson, 'recipe.py': pythonRecipePy });
export const pythonFolderRecipe = starterOf({
  'recipe.json': pythonFolderRecipeJson,
  'recipe.py': pythonFolderRecipePy,
});
export const rRecipe = starterOf({ 'recipe.json': rRecipeJson, 'recipe.R': rRecipeR });
