/** Where a stand-in for Stripe answers. */
export interface StripePlace {
  host: string;
  port: number | null;
  protocol: 'http' | 'https';
}

const DEFAULT_PORTS = { 'http:': 80, 'https:': 443 } as const;

/** Whether an address belongs to Stripe, or to the stand-in when there is one. */
export function isStripeAddress(address: URL, place: StripePlace | null): boolean {
  if (address.username !== '' || address.password !== '') return false;
  return place ? isStandIn(address, place) : isStripe(address);
}

function isStripe({ protocol, port, hostname }: URL): boolean {
  const isOurs = hostname === 'stripe.com' || hostname.endsWith('.stripe.com');
  return protocol === 'https:' && port === '' && isOurs;
}

function isStandIn(address: URL, place: StripePlace): boolean {
  const protocol = `${place.protocol}:` as const;
  const port = address.port === '' ? DEFAULT_PORTS[protocol] : Number(address.port);
  const isSamePort = port === (place.port ?? DEFAULT_PORTS[protocol]);
  return address.protocol === protocol && address.hostname === place.host && isSamePort;
}
