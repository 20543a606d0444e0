import { visibleText } from '#utils/visible-text.ts';

/** Spreadsheets read these as a formula, also those of full width (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A table (RFC 4180) in which no text is read as a formula, and none has what cannot be seen. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const visible = visibleText(text);
  const safe = FORMULA.test(visible) ? `'${visible}` : visible;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
