/** A dot with two arcs fading to one side: an echo. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="4.5" cy="8" r="2.5" fill="currentColor" />
      <path d="M8.6 4.4a5.1 5.1 0 0 1 0 7.2" class="arc" opacity="0.8" />
      <path d="M11.4 2.1a8.4 8.4 0 0 1 0 11.8" class="arc" opacity="0.45" />
    </svg>
  );
}
