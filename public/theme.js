// Before the first paint; see utils/interface-settings.ts
try {
  const { theme } = JSON.parse(localStorage.getItem('interface'));
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is chosen.
}
