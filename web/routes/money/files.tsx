import { UploadPage } from '../../money/upload/upload-page.tsx';
import { useUploads } from '../../money/upload/use-uploads.ts';
import { useMayPost } from './use-may-post.ts';
import { useToSort } from './use-to-sort.ts';

export function Route() {
  const { uploads, add, again, answer } = useUploads();
  return (
    <UploadPage
      uploads={uploads}
      toSort={useToSort()}
      mayBring={useMayPost()}
      onFiles={add}
      onAgain={again}
      onAnswer={answer}
    />
  );
}
