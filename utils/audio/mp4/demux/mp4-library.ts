// By name, so that only what is used of it is bundled.
export { BlobSource, EncodedPacketSink, Input, MP4, QTFF } from 'mediabunny';
