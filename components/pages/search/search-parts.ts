// What a page loads when somebody searches.
export { createFoundList } from './found-list.tsx';
export { AllHits } from '#components/search/AllHits.tsx';
export { FilterChips } from '#components/search/FilterChips.tsx';
export { focusResults } from '#components/search/focus-results.ts';
export { NothingFound } from '#components/search/NothingFound.tsx';
export { createSearchSession } from '#components/search/search-session.ts';
export { SearchFailure } from '#components/search/SearchFailure.tsx';
export { SearchSuggestions } from '#components/search/SearchSuggestions.tsx';
export { connectSearch } from '#utils/search/index.ts';
