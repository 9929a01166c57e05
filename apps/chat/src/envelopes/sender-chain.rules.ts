import type { ChatRefusalCode } from '@aparte/contracts';

/** Where a sender's chain of envelopes ends in a space: how many, and the hash of the last. */
export interface SenderHead {
  sequence: number;
  hash: string;
}

/** A sender who has written nothing yet. */
export const EMPTY_HEAD: SenderHead = { sequence: 0, hash: '' };

/** The part of an envelope's header that the chain is made of. */
export interface ChainLink {
  sq: number;
  pv: string;
}

/**
 * Why an envelope does not continue its sender's chain, or `null` when it does (sealing.md §3.6): the number must
 * be the next one, and the previous hash the one of the last stored envelope.
 */
export function chainFault(head: SenderHead, link: ChainLink): ChatRefusalCode | null {
  if (link.sq > head.sequence + 1) return 'sequence-gap';
  if (link.sq < head.sequence + 1) return 'sequence-fork';
  return link.pv === head.hash ? null : 'sequence-fork';
}
