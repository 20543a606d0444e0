export { encryptBackup, encryptedSize, type EncryptOptions } from './encrypt-backup.ts';
export { isEncryptedBackup } from './header.ts';
export { openEncryptedBackup, type DecryptedSource } from './open-encrypted.ts';
