/** Where metadata for all documents of a folder stands: in each folder above a path, nearest first. */
export function folderFilePaths(path: string): string[] {
  const folders = path.split("/").slice(0, -1);
  return [...folders, ""].map((_, depth) => {
    const above = folders.slice(0, folders.length - depth);
    return [...above, FOLDER_FILE].join("/");
  });
}

export const FOLDER_FILE = "metadata.yaml";
