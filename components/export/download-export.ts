import { downloadBlob, downloadEnds } from '#components/ui/download-blob.ts';
import { removeExport, type ExportedFile } from '#utils/export/index.ts';

/** Downloads an exported file. When the download has ended, deletes the file in the private file system. */
export function downloadExport({ blob, name }: ExportedFile): void {
  const url = downloadBlob(blob, name);
  void downloadEnds(url).then(() => removeExport(blob));
}
