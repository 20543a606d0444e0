import { CodedError } from '#utils/coded-error.ts';

/** The source is only some of the volumes of a split ZIP. */
export class SplitZipError extends CodedError<'unsupported-zip'> {
  /** How many volumes there must be. */
  readonly volumes: number;
  /** How many of them the source has. */
  readonly present: number;

  constructor(volumes: number, present: number) {
    super('unsupported-zip', `${present} of ${volumes} volumes of a split ZIP`);
    this.volumes = volumes;
    this.present = present;
  }
}
