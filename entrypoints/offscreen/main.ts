import { createEngine } from '#utils/engine/index.ts';
import { sendMessage } from '#utils/messaging.ts';

createEngine({ onImportEnd: (status) => sendMessage('importEnded', status) });
