import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './Tabs.css';

export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  /** How many entries there are: shown behind the label where there are any. */
  count?: string | undefined;
  testId?: string | undefined;
}

export interface TabsProps<Id extends string> {
  /** What the tabs have in common. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** The content of the selected tab. */
  children: ComponentChildren;
}

/** Tabs over one panel. Arrow keys, Home and End select, so that all tabs are one stop of the Tab key. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const tabId = (tab: string) => `${id}-${tab}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[indexAfter(event, current, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(next.id))}`)?.focus();
  };

  return (
    <div class="tabs">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its tabs. */}
      <div class="tabs-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={tabId(tab.id)}
            type="button"
            role="tab"
            class="tab"
            data-testid={tab.testId}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="tab-count figures">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        class="tabs-panel"
        role="tabpanel"
        aria-labelledby={tabId(selected)}
        data-tab={selected}
      >
        {children}
      </div>
    </div>
  );
}

/** -1 for keys that do not select. In Arabic the next tab is on the left. */
function indexAfter({ key, currentTarget }: KeyboardEvent, current: number, count: number): number {
  const isRightToLeft =
    currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return (current + 1) % count;
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
