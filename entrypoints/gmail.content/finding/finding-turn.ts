/**
 * Whose turn it is in this tab: the user's, or that of a run which goes through results. Until the background has said
 * whether the tab is at one, it is nobody's: a conversation that stands open after a reload may be the run's.
 */
export interface FindingTurn {
  isUsers(): boolean;
  /** True where results are gone through: what opens then was not opened by the user. */
  isUnderWay(): boolean;
  begin(): void;
  /** The tab is the user's (again). */
  end(): void;
  /** Calls back whenever the tab becomes the user's. */
  onEnd(ended: () => void): void;
}

export function findingTurn(): FindingTurn {
  const listeners: (() => void)[] = [];
  let whose: 'nobody' | 'user' | 'run' = 'nobody';
  return {
    isUsers: () => whose === 'user',
    isUnderWay: () => whose === 'run',
    begin() {
      whose = 'run';
    },
    end() {
      if (whose === 'user') return;
      whose = 'user';
      for (const ended of listeners) ended();
    },
    onEnd(ended) {
      listeners.push(ended);
    },
  };
}
