import './AppLogo.css';

/** A dot with two fading arcs on one side: what remains after a Space has ended. */
export function AppLogo() {
  return (
    <svg class="app-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="8" cy="16" r="5.5" />
      <path class="app-logo-near" d="M16 6.5a12.4 12.4 0 0 1 0 19" />
      <path class="app-logo-far" d="M22.5 2.5a19 19 0 0 1 0 27" />
    </svg>
  );
}
