export function ResultPane() {
  return null;
}
