import { useEffect } from 'preact/hooks';
import { Menu, type MenuItem } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LeftOutSpeaker } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { ExportStore } from './export-store.ts';
import { NOTE_FORMATS, type NoteFormat } from './note-formats.ts';

export interface SaveMenuProps {
  recording: LibraryRecording;
  exports: ExportStore;
  /** Whether there is a transcript with times. */
  hasCues: boolean;
  leftOut: LeftOutSpeaker | undefined;
  /** Asks whom to leave out; undefined where there is nobody to choose. */
  onLeaveOut: (() => void) | undefined;
  /** Asks what is to be in a backup of it. */
  onBackUp: () => void;
}

/** Saves a recording: its audio, the file from X's archive, a backup of it, or texts about it. */
export function SaveMenu({ recording, exports, hasCues, leftOut, onLeaveOut, onBackUp }: SaveMenuProps) {
  const { t } = useLocale();
  const isDisabled = exports.state.value.state === 'working';
  useEffect(() => exports.prepare(recording), [exports, recording]);

  const noteLabel = (format: NoteFormat): string => {
    if (format === 'md') return t('export-notes');
    return format === 'vtt' && hasCues ? t('export-vtt-words') : t(`export-${format}`);
  };
  const notes = NOTE_FORMATS.filter((format) => format !== 'srt' || hasCues).map((format): MenuItem => ({
    label: noteLabel(format),
    testId: format === 'md' ? 'export-notes' : `export-${format}`,
    isDisabled,
    onSelect: () => void exports.note(recording, format),
  }));
  const items: (MenuItem | 'separator')[] = [
    {
      label: t('export-m4a'),
      help: t('export-m4a-help'),
      testId: 'export-m4a',
      isDisabled,
      onSelect: () => void exports.audio(recording, 'm4a', undefined, leftOut),
    },
    {
      label: t('export-mp3'),
      testId: 'export-mp3',
      isDisabled,
      onSelect: () => void exports.audio(recording, 'mp3', undefined, leftOut),
    },
    {
      label: t('export-mp3-levelled'),
      help: t('level-help'),
      testId: 'export-mp3-levelled',
      isDisabled,
      onSelect: () => void exports.audio(recording, 'mp3', undefined, leftOut, true),
    },
    {
      label: t('export-original'),
      testId: 'export-original',
      isDisabled,
      onSelect: () => void exports.originals(recording),
    },
    { label: t('backup'), testId: 'backup-recording', onSelect: onBackUp },
  ];
  if (onLeaveOut)
    items.push({ label: t('leave-out-choose'), testId: 'choose-leave-out', onSelect: onLeaveOut });
  return <Menu label={t('save')} icon="download" testId="save" items={[...items, 'separator', ...notes]} />;
}
