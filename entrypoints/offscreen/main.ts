import { createEngineRoom } from '#utils/engine/index.ts';
import { sendMessage } from '#utils/messaging.ts';

createEngineRoom({ onImportEnd: (status) => sendMessage('importEnded', status) });
