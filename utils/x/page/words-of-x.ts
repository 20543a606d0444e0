import { normalizedTextOf } from './find.ts';

/**
 * What X writes where it has no label of its own (`labels.json`), and no sign that does not depend on the language. Its
 * sentences come from the server and change, so these are only their characteristic words, in our seven languages and
 * those in which the word is the same. They are the last sign to look for, never the first.
 */
const PASSKEY =
  /pass-?keys?\b|パスキー|llaves? de (acceso|paso)|claves? de (acceso|paso)|chaves? de acesso|cl[eé]s? d['’](acc[eè]s|identification)|hauptschlüssel|مفتاح (ال)?مرور|مفاتيح (ال)?مرور/i;

const EXTENSION =
  /\bextensi(on|ón|ones)\b|extensions|extensão|extensões|erweiterung|拡張機能|إضافات|إضافة|امتدادات|ملحقات/i;

const FAILURE =
  /something went wrong|algo salió mal|se produjo un error|ocurrió un error|algo deu errado|ocorreu um erro|schiefgelaufen|schief gelaufen|un problème|une erreur|問題が発生|エラーが発生|حدث خطأ|حدثت مشكلة/i;

const SUSPENSION = /\bsuspen(ded|dida|sa|du)\b|gesperrt|suspendiert|凍結|موقوف|تعليق حساب|إيقاف حساب/i;
/** Words of a locked account in one language are those of a suspended one in another. */
const PLAIN_SUSPENSION =
  /\bsuspen(ded|dida|sa|du)\b|dauerhaft gesperrt|suspendiert|凍結|موقوف|تعليق حساب|إيقاف حساب/i;

export function mentionsPasskey(element: Element): boolean {
  return PASSKEY.test(normalizedTextOf(element)) || PASSKEY.test(element.getAttribute('aria-label') ?? '');
}

/** X blames extensions of the browser for an error of its own. */
export function blamesExtensions(words: string): boolean {
  return EXTENSION.test(words);
}

export function saysThatItFailed(words: string): boolean {
  return FAILURE.test(words);
}

/** `isLockable`: the page may also speak of a locked account, for which German has the same word. */
export function saysThatItIsSuspended(words: string, { isLockable }: { isLockable: boolean }): boolean {
  return (isLockable ? PLAIN_SUSPENSION : SUSPENSION).test(words);
}
