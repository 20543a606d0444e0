/** Bytes of one packet; what more there may be to it (times, parity) lies outside. */
export const PACKET_BYTES = 188;
/** From one packet to the next: as broadcast and by HLS, with times before each (M2TS), with parity after each. */
export const STRIDES = [188, 192, 204] as const;
/** The byte that each packet begins with. */
export const SYNC_BYTE = 0x47;
/** Packets in a row that prove where packets begin. */
export const PACKETS_FOR_SYNC = 4;
/** Bytes of sound, and of tags, that may wait for what belongs before them. */
export const MAX_WAITING_BYTES = 1 << 21;
