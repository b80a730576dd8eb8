import { lookUp } from '../look-up.ts';

/**
 * Names of modules that no package to install has, or one that refuses or is something else, and what was meant. (seen: the metadata of the packages)
 */
const MISTAKEN: Readonly<Record<string, string>> = {
  cv2: 'opencv-python-headless',
  dateutil: 'python-dateutil',
  dotenv: 'python-dotenv',
  opencv: 'opencv-python-headless',
  pil: 'Pillow',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
  yaml: 'PyYAML',
};

/** The package that was meant by a compared name; nothing for names that may be right. */
export function meantPackage(name: string): string | undefined {
  return lookUp(MISTAKEN, name);
}
