export function isSound(name: string): boolean {
  return /spaces_media\/space-.+\.ts$/.test(name);
}
