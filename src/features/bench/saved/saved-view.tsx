export function SavedView() {
  return null;
}
