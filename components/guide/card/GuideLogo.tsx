/** The logo of the other pages, which needs no style sheet but the card's. */
export function GuideLogo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="16" r="5.5" fill="currentColor" />
      <path class="arc" d="M16 6.5a12.4 12.4 0 0 1 0 19" opacity="0.8" />
      <path class="arc" d="M22.5 2.5a19 19 0 0 1 0 27" opacity="0.45" />
    </svg>
  );
}
