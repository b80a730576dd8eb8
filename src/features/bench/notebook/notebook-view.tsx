export function NotebookView() {
  return null;
}
