import { CodedError } from '#utils/coded-error.ts';

/** There are no Spaces in this part of an archive; another part may have them. */
export class NoSpacesHereError extends CodedError<'no-spaces'> {
  readonly reason = 'another-part' as const;

  constructor() {
    super('no-spaces', 'There are no Spaces in this part of the archive');
  }
}
