// A module of its own, imported by name: bundlers make a chunk of the parts that are used.
export { BlobSource, EncodedPacketSink, Input, MP4, QTFF } from 'mediabunny';
