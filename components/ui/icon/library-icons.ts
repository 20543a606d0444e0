// One module for each icon, so that the bundle and the unit tests load no others.
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ChevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import Clapperboard from 'lucide/dist/esm/icons/clapperboard.mjs';
import CircleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Ear from 'lucide/dist/esm/icons/ear.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import FileDown from 'lucide/dist/esm/icons/file-down.mjs';
import FolderOpen from 'lucide/dist/esm/icons/folder-open.mjs';
import Keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import List from 'lucide/dist/esm/icons/list.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Scissors from 'lucide/dist/esm/icons/scissors.mjs';
import SkipForward from 'lucide/dist/esm/icons/skip-forward.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import Volume2 from 'lucide/dist/esm/icons/volume-2.mjs';
import ZoomIn from 'lucide/dist/esm/icons/zoom-in.mjs';
import ZoomOut from 'lucide/dist/esm/icons/zoom-out.mjs';

/** Those that only the library shows: the popup does not wait for them. */
export const LIBRARY_ICONS = {
  back: ArrowLeft,
  bin: Trash,
  'chevron-up': ChevronUp,
  copy: Copy,
  ear: Ear,
  'eye-off': EyeOff,
  file: FileDown,
  folder: FolderOpen,
  help: CircleQuestionMark,
  keyboard: Keyboard,
  link: Link,
  list: List,
  more: Ellipsis,
  next: SkipForward,
  plus: Plus,
  scissors: Scissors,
  undo: Undo2,
  video: Clapperboard,
  volume: Volume2,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} as const;
