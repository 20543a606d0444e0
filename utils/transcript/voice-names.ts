/** What tools call a voice that they cannot name, in the languages they write, as a regular expression: `Speaker 1`. */
const VOICE = String.raw`(?:speaker|spk|sprecher(?:in)?|hablante|orador(?:a)?|locuteur|locutor(?:a)?|intervenante?|interlocutor|falante|participante?|person[ae]?|parlante|spreker|talare|mówca|говорящий|спикер|話者|スピーカー|发言人|说话人|講者|发言者|화자|참석자|المتحدث|متحدث|المتكلم)`;

/** The number or letter after it is part of the name. */
export const VOICE_NAME = String.raw`${VOICE}[ _#-]?(?:\d{1,3}|[A-Z])(?!\p{L})`;
