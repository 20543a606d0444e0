export { appearancesOf, peopleIn, totalOf, type Appearance, type PersonTotal } from './appearances.ts';
export {
  hidePerson,
  joinPeople,
  namePerson,
  partPerson,
  unnamedRows,
  type PeopleEdit,
} from './edit-people.ts';
export { mergePeople, type DifferingName, type MergedPeople } from './merge-people.ts';
export {
  fromParticipantChunks,
  participantsIn,
  toParticipantChunks,
  toParticipantLists,
  withChangedLists,
  type Participant,
  type ParticipantList,
  type ParticipantsChunk,
} from './participants.ts';
export {
  cleanName,
  createPeopleDirectory,
  givenNames,
  type PeopleDirectory,
  type Person,
  type StoredPerson,
} from './person.ts';
export { parsePersonAddress, personAddress, personKey, type KnownAs } from './person-key.ts';
