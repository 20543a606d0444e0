// One module for each icon, so that the bundle and the unit tests load no others.
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import Maximize2 from 'lucide/dist/esm/icons/maximize-2.mjs';
import PanelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import RotateCw from 'lucide/dist/esm/icons/rotate-cw.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import UsersRound from 'lucide/dist/esm/icons/users-round.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';

/** The icons that the popup shows, by what they mean here. */
export const ICONS = {
  alert: TriangleAlert,
  bell: Bell,
  beside: PanelRight,
  bookmark: Bookmark,
  check: Check,
  'chevron-down': ChevronDown,
  close: X,
  download: Download,
  expand: Maximize2,
  forward: RotateCw,
  info: Info,
  pause: Pause,
  pencil: Pencil,
  people: UsersRound,
  play: Play,
  rewind: RotateCcw,
  search: Search,
  settings: Settings,
  sliders: SlidersHorizontal,
  star: Star,
  tag: Tag,
} as const;
