import { CodedError } from '#utils/coded-error.ts';

/** A split ZIP was chosen without some of its volumes. */
export class MissingVolumesError extends CodedError<'unsupported-zip'> {
  /** The names of the files that must be chosen too. */
  readonly needs: string[];

  constructor(needs: string[]) {
    super('unsupported-zip', `Also needed: ${needs.join(', ')}`);
    this.needs = needs;
  }
}
