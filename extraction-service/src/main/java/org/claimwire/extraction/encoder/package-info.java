/**
 * The door to the attribution model: the only importer of onnxruntime and of the tokenizer library.
 * The model itself, and the card that says how it was made, lie in {@code resources/encoder}.
 */
package org.claimwire.extraction.encoder;
