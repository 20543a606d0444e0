import './Icon.css';

const PATHS = {
  play: 'M8 5.2v13.6a.8.8 0 0 0 1.2.7l11-6.8a.8.8 0 0 0 0-1.4l-11-6.8a.8.8 0 0 0-1.2.7Z',
  pause:
    'M7 5h3.2a.8.8 0 0 1 .8.8v12.4a.8.8 0 0 1-.8.8H7a.8.8 0 0 1-.8-.8V5.8A.8.8 0 0 1 7 5Zm6.8 0H17a.8.8 0 0 1 .8.8v12.4a.8.8 0 0 1-.8.8h-3.2a.8.8 0 0 1-.8-.8V5.8a.8.8 0 0 1 .8-.8Z',
  close: 'M6.7 5.3 12 10.6l5.3-5.3 1.4 1.4-5.3 5.3 5.3 5.3-1.4 1.4-5.3-5.3-5.3 5.3-1.4-1.4 5.3-5.3-5.3-5.3z',
  back: 'M14.7 5.3 16.1 6.7 10.8 12l5.3 5.3-1.4 1.4L8 12z',
  file: 'M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm7 2H7v14h10V9h-4V5Zm-2 6h2v3h2l-3 3.5L9 14h2v-3Z',
  folder: 'M4 5h6l2 2h8a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Zm1 4v8h14V9H5Z',
  bin: 'M9 3h6l1 2h4v2H4V5h4l1-2ZM6 8h12l-1 12a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1L6 8Zm3 2 .5 9h1.4l-.4-9H9Zm4.500 0-.4 9h1.4l.5-9h-1.500Z',
  library: 'M4 4h4v14H4V4Zm6 0h4v14h-4V4Zm6.2.8 3.8-1 3.6 13.5-3.8 1zM3 20h18v2H3z',
  check: 'M9.5 18 3.8 12.3l1.4-1.4 4.3 4.2 9.3-9.3 1.4 1.4z',
  alert: 'M12 3 22.5 21h-21L12 3Zm0 4L5 19h14L12 7Zm-1 4h2v4h-2v-4Zm0 5h2v2h-2v-2Z',
  info: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1 6h2v7h-2v-7Zm0-3h2v2h-2V7Z',
  bookmark: 'M7 3h10a1 1 0 0 1 1 1v17l-6-4-6 4V4a1 1 0 0 1 1-1Z',
  next: 'M5 5.500v13a.8.8 0 0 0 1.200.7L15 13v5.500h3v-13h-3V11L6.200 4.800A.8.8 0 0 0 5 5.500Z',
  ear: 'M12 2a7 7 0 0 0-7 7h2a5 5 0 1 1 10 0c0 2.200-1.200 3.200-2.400 4.300C13.300 14.400 12 15.600 12 18a2 2 0 0 1-4 0H6a4 4 0 0 0 8 0c0-1.500.7-2.200 1.900-3.300C17.300 13.500 19 11.900 19 9a7 7 0 0 0-7-7Zm0 4a3 3 0 0 0-3 3h2a1 1 0 1 1 1 1v2a3 3 0 0 0 0-6Z',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
}

/** A decorative icon. The component that shows it provides the text or accessible name. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
