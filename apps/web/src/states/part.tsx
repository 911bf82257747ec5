import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { Loading } from './loading.js';
import { Problem } from './problem.js';

interface BoundaryProps {
  children: ReactNode;
  wholePage?: boolean;
  onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  private readonly retry = () => {
    this.props.onReset();
    this.setState({ error: undefined });
  };

  override render() {
    return this.state.error === undefined ? this.props.children : <Problem error={this.state.error} wholePage={this.props.wholePage} onRetry={this.retry} />;
  }
}

/** A part of a page that loads and fails by itself: its neighbours stay. Inside, `useSuspenseQuery` has its data. */
export function Part({ children, lines, wholePage }: { children: ReactNode; lines?: number; wholePage?: boolean }) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Boundary onReset={reset} wholePage={wholePage}>
      <Suspense fallback={<Loading lines={lines} />}>{children}</Suspense>
    </Boundary>
  );
}
