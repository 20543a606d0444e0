// One module for each icon, so that the bundle and the unit tests load no others.
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import ChevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import CircleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Ear from 'lucide/dist/esm/icons/ear.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import FileDown from 'lucide/dist/esm/icons/file-down.mjs';
import FolderOpen from 'lucide/dist/esm/icons/folder-open.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import Keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import Library from 'lucide/dist/esm/icons/library.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import List from 'lucide/dist/esm/icons/list.mjs';
import Maximize2 from 'lucide/dist/esm/icons/maximize-2.mjs';
import Moon from 'lucide/dist/esm/icons/moon.mjs';
import PanelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import RotateCw from 'lucide/dist/esm/icons/rotate-cw.mjs';
import Scissors from 'lucide/dist/esm/icons/scissors.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import SkipForward from 'lucide/dist/esm/icons/skip-forward.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import UsersRound from 'lucide/dist/esm/icons/users-round.mjs';
import Volume2 from 'lucide/dist/esm/icons/volume-2.mjs';
import VolumeX from 'lucide/dist/esm/icons/volume-x.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import ZoomIn from 'lucide/dist/esm/icons/zoom-in.mjs';
import ZoomOut from 'lucide/dist/esm/icons/zoom-out.mjs';

/** The icons of the interface, by what they mean here. */
export const ICONS = {
  alert: TriangleAlert,
  back: ArrowLeft,
  bell: Bell,
  beside: PanelRight,
  bin: Trash,
  bookmark: Bookmark,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  close: X,
  copy: Copy,
  download: Download,
  ear: Ear,
  expand: Maximize2,
  'external-link': ExternalLink,
  'eye-off': EyeOff,
  file: FileDown,
  folder: FolderOpen,
  forward: RotateCw,
  help: CircleQuestionMark,
  info: Info,
  keyboard: Keyboard,
  library: Library,
  link: Link,
  list: List,
  moon: Moon,
  more: Ellipsis,
  mute: VolumeX,
  next: SkipForward,
  pause: Pause,
  pencil: Pencil,
  people: UsersRound,
  play: Play,
  plus: Plus,
  rewind: RotateCcw,
  scissors: Scissors,
  search: Search,
  settings: Settings,
  sliders: SlidersHorizontal,
  star: Star,
  tag: Tag,
  undo: Undo2,
  volume: Volume2,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} as const;
