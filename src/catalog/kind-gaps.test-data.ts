import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import type { JsonSchema } from '../domain/schema/json-schema.ts';

/** Sections that the page about every kind has. */
const SECTIONS = ['Where it appears in DSS', 'Files', 'Common mistakes'];

/** What still has to be said about a kind, each as the place where it belongs. None when the kind is done. */
export async function findGaps(kind: ComponentKind, schema: JsonSchema | undefined): Promise<string[]> {
  const words = {
    label: kind.label,
    cardText: kind.cardText,
    icon: kind.icon,
    group: kind.group,
    identifierHint: kind.identifierHint,
  };
  const gaps = Object.entries(words).flatMap(([key, text]) => (text.trim() === '' ? [key] : []));
  return [
    ...gaps,
    ...findSchemaGaps(schema),
    ...(await findStarterGaps(kind)),
    ...findDocsGaps(await kind.loadDocs(), kind),
  ];
}

function findSchemaGaps(schema: JsonSchema | undefined): string[] {
  if (schema === undefined) return [];
  const properties = Object.entries(schema.properties ?? {}).filter(([, property]) => isBare(property));
  return [
    ...(isBlank(schema.title) ? ['schema: title'] : []),
    ...(isBlank(schema.description) ? ['schema: description'] : []),
    ...properties.map(([key]) => `schema: ${key}`),
  ];
}

/** What another schema says of a key need not be said again; but what is said must be something. */
function isBare({ $ref, title, description }: JsonSchema): boolean {
  return $ref === undefined ? isBlank(title) || isBlank(description) : title === '' || description === '';
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

async function findStarterGaps({ starters, descriptor, mainFile }: ComponentKind): Promise<string[]> {
  const gaps: string[] = [];
  for (const { label, description, load } of starters) {
    if (isBlank(label) || isBlank(description)) gaps.push(`starter "${label}": description`);
    const { files } = (await load())({ pluginId: 'my-plugin', componentId: 'my-component' });
    // Others may be needed empty, as the style sheet of a webapp is.
    for (const path of new Set([descriptor, mainFile])) {
      if (files.get(path)?.trim() === '') gaps.push(`starter "${label}": ${path}`);
    }
  }
  return gaps;
}

function findDocsGaps(docs: string, kind: ComponentKind): string[] {
  const [beginning = '', ...sections] = docs.split(/^## /m);
  const texts = new Map(sections.map((section) => splitLine(section)));
  const [title, introduction] = splitLine(beginning);
  const required = kind.schema === undefined ? SECTIONS : [...SECTIONS, 'Keys'];
  const headings = [...texts.keys()];
  return [
    ...(title === `# ${kind.label}` ? [] : ['docs: title']),
    ...(introduction === '' ? ['docs: what it is'] : []),
    ...required
      .filter((start) => !headings.some((heading) => heading.startsWith(start)))
      .map((start) => `docs: ${start}`),
    ...headings.filter((heading) => texts.get(heading) === '').map((heading) => `docs: ${heading}`),
  ];
}

/** The first line, and the rest without the space around it. */
function splitLine(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n');
  return end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}
