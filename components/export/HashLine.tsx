import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface HashLineProps {
  name: string;
  /** 64 hexadecimal digits. */
  sha256: string;
  /** Whether to show the file's name, since there are several. */
  isNamed: boolean;
}

/** The SHA-256 of a file, to compare or to copy. */
export function HashLine({ name, sha256, isNamed }: HashLineProps) {
  const { t } = useLocale();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    setIsCopied(true);
  };

  return (
    <p class="export-hash">
      {isNamed && <bdi>{name}</bdi>}
      <span>SHA-256</span>
      <code data-testid="sha256">{sha256}</code>
      <Button kind="quiet" icon="copy" onClick={() => void copy()}>
        {t(isCopied ? 'copied' : 'copy')}
      </Button>
    </p>
  );
}
