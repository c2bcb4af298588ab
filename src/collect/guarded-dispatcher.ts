/**
 * Connections that only lead where the guard lets them. The name is resolved here and the socket goes to the very
 * address that was checked, so a name that changes its mind between check and connection gains nothing.
 */

import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { type AddressGuard, parseAddress } from './guarded-address.ts';

/** Resolves a host name to all its addresses. */
export type Lookup = (
  hostname: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A host that may not be visited: it is, or resolves to, a private address. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export interface DispatcherOptions {
  readonly mayConnect: AddressGuard;
  /** Milliseconds until a connection must stand. */
  readonly connectLimit: number;
  /** The system's own unless given. */
  readonly lookup?: Lookup;
}

/** An undici dispatcher that checks the literal address, each resolved address, and at last the socket's. */
export function guardedDispatcher(options: DispatcherOptions): Dispatcher {
  const { mayConnect } = options;
  const connectTo = buildConnector({
    timeout: options.connectLimit,
    allowH2: false,
    lookup: guardedLookup(mayConnect, options.lookup ?? systemLookup),
  } as buildConnector.BuildOptions);
  return new Agent({
    connections: 2,
    connect: (target, done) => {
      if (parseAddress(target.hostname) !== undefined && !mayConnect(target.hostname)) {
        done(new AddressRefused(`is at a private address (${target.hostname})`), null);
        return;
      }
      connectTo(target, (...outcome) => {
        const socket = outcome[1];
        if (socket?.remoteAddress !== undefined && !mayConnect(socket.remoteAddress)) {
          socket.destroy();
          done(new AddressRefused(`is at a private address (${target.hostname})`), null);
          return;
        }
        done(...outcome);
      });
    },
  });
}

type SocketLookup = (
  hostname: string,
  options: { all?: boolean },
  done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** A lookup for sockets that hands on only the addresses that may be visited. */
function guardedLookup(mayConnect: AddressGuard, lookup: Lookup): SocketLookup {
  return (hostname, options, done) => {
    lookup(hostname, { all: true }, (error, found) => {
      if (error !== null) {
        done(error, []);
        return;
      }
      const allowed = found.filter(({ address }) => mayConnect(address));
      const first = allowed[0];
      if (first === undefined) {
        done(new AddressRefused(`is at a private address (${hostname} resolves to one)`), []);
        return;
      }
      if (options.all === true) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}
