import { h } from 'preact';
import { ICONS } from './icons.ts';
import type { LIBRARY_ICONS } from './library-icons.ts';
import './Icon.css';

export type IconName = keyof typeof ICONS | keyof typeof LIBRARY_ICONS;

export interface IconProps {
  name: IconName;
}

type Drawing = (typeof ICONS)[keyof typeof ICONS];

const drawings = new Map<string, Drawing>(Object.entries(ICONS));

/** Adds icons that a page shows beside those of the popup. Called before it is rendered. */
export function addIcons(icons: Readonly<Record<string, Drawing>>): void {
  for (const [name, icon] of Object.entries(icons)) drawings.set(name, icon);
}

/** A decorative icon. The component that shows it provides the text or accessible name. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings.get(name)?.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
