/** Bytes of one packet, without the time or parity bytes that some streams add to it. */
export const PACKET_BYTES = 188;
/**
 * Bytes from one packet to the next: in broadcast and HLS, with a time before each (M2TS), with parity after each.
 */
export const STRIDES = [188, 192, 204] as const;
/** The first byte of each packet. */
export const SYNC_BYTE = 0x47;
/** Packets in a row that prove where packets begin. */
export const PACKETS_FOR_SYNC = 4;
/** Bytes of audio, and of tags, that may wait for what belongs before them. */
export const MAX_WAITING_BYTES = 1 << 21;
