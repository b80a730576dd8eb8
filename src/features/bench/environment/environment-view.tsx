export function EnvironmentView() {
  return null;
}
