import { h } from 'preact';
import { ICONS } from './icons.ts';
import './Icon.css';

export type IconName = keyof typeof ICONS;

export interface IconProps {
  name: IconName;
}

/** A decorative icon. The component that shows it provides the text or accessible name. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
