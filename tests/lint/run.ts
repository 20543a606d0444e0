import { checkLocales } from './check-locales.ts';
import { checkNames } from './check-names.ts';
import { checkNetwork } from './check-network.ts';
import { checkStructure } from './check-structure.ts';
import { LOCALES, PRODUCT, readFiles, reportProblems, TESTS } from './source-files.ts';

const product = readFiles(PRODUCT);

reportProblems({
  structure: checkStructure(product),
  names: checkNames([...product, ...readFiles(TESTS)]),
  network: checkNetwork(product),
  locales: checkLocales(product, readFiles(LOCALES)),
});
