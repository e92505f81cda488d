package main

import (
	"bytes"
	"encoding/base64"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
)

// tileName is the n-th tile of a level in the spelling of tlog-tiles, which is Go's without its height and level.
func tileName(n, w int64) string {
	path := tlog.Tile{H: height, L: 0, N: n, W: int(w)}.Path()
	return strings.TrimPrefix(path, "tile/8/0/")
}

// compareTiles looks at every tile that a log of this size has, byte for byte.
func (g *grown) compareTiles(export string, size int64) error {
	for _, tile := range tlog.NewTiles(height, 0, size) {
		if tile.W < width && tile.N*width+int64(tile.W) != size>>uint(height*tile.L) {
			continue // NewTiles also names the narrower ones, of sizes before
		}
		want, err := tlog.ReadTileData(tile, g)
		if err != nil {
			return err
		}
		got, err := os.ReadFile(export + "/" + tilePath(tile))
		if err != nil {
			return wrong(entry, "a tile is missing: %v", err)
		}
		if !bytes.Equal(got, want) {
			return wrong(consistency, "the tile %s does not belong to the entries below it", tilePath(tile))
		}
	}
	return nil
}

func tilePath(tile tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
}

// A shelf hands tiles from the export to Go's tlog, which believes none that does not lead to the root.
type shelf struct {
	export string
}

func (s shelf) Height() int { return height }

func (s shelf) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(s.export + "/" + tilePath(tile))
		if err != nil {
			return nil, wrong(entry, "a tile is missing: %v", err)
		}
		all = append(all, data)
	}
	return all, nil
}

func (s shelf) SaveTiles([]tlog.Tile, [][]byte) {}

// provenByTiles proves entries from the tiles alone: the first, the last, and some between.
func provenByTiles(export string, head tlog.Tree, leaves *grown) error {
	tiles := tlog.TileHashReader(head, shelf{export})
	step := head.N/64 + 1
	for i := int64(0); i < head.N; i += step {
		if err := provenEntry(i, head, tiles, leaves); err != nil {
			return err
		}
	}
	if head.N == 0 {
		return nil
	}
	return provenEntry(head.N-1, head, tiles, leaves)
}

func provenEntry(i int64, head tlog.Tree, tiles tlog.HashReader, leaves *grown) error {
	proof, err := tlog.ProveRecord(head.N, i, tiles)
	if err != nil {
		return wrong(entry, "entry %d cannot be proven: %v", i, err)
	}
	if err := tlog.CheckRecord(proof, head.N, head.Hash, i, leaves.hashes[tlog.StoredHashIndex(0, i)]); err != nil {
		return wrong(entry, "entry %d is not in the tree: %v", i, err)
	}
	return nil
}

// continues says that the earlier checkpoint is the beginning of this record.
func continues(q question, head checkpoint) error {
	old, err := readCheckpoint(q.old, q.log, nil)
	if err != nil {
		return err
	}
	if old.tree.N > head.tree.N {
		return wrong(rollback, "the record has %d entries and had %d before", head.tree.N, old.tree.N)
	}
	if old.tree.N == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(head.tree.N, old.tree.N, tlog.TileHashReader(head.tree, shelf{q.export}))
	if err != nil {
		return wrong(consistency, "nothing proves that the record continues the earlier one: %v", err)
	}
	if err := tlog.CheckTree(proof, head.tree.N, head.tree.Hash, old.tree.N, old.tree.Hash); err != nil {
		return wrong(consistency, "the record does not continue the earlier one of %d entries: %v", old.tree.N, err)
	}
	return nil
}

// proven looks at one entry and its proof (C2SP tlog-proof), with nothing else.
func proven(q question) (string, error) {
	text, err := os.ReadFile(q.proof)
	if err != nil {
		return "", err
	}
	raw, err := os.ReadFile(q.entry)
	if err != nil {
		return "", err
	}
	parts := strings.SplitN(string(text), "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if len(parts) != 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return "", wrong(entry, "this is no proof")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "index ") {
		return "", wrong(entry, "the proof does not say which entry it is about")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	if err != nil {
		return "", wrong(entry, "the proof does not say which entry it is about")
	}
	var proof tlog.RecordProof
	for _, line := range lines[1:] {
		hash, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(hash) != tlog.HashSize {
			return "", wrong(entry, "this is no hash: %q", line)
		}
		proof = append(proof, *(*tlog.Hash)(hash))
	}
	head, err := openCheckpoint([]byte(parts[1]), q.log, q.witnesses)
	if err != nil {
		return "", err
	}
	if index < 0 || index >= head.tree.N {
		return "", wrong(entry, "there is no entry %d in a record of %d", index, head.tree.N)
	}
	if err := tlog.CheckRecord(proof, head.tree.N, head.tree.Hash, index, tlog.RecordHash(raw)); err != nil {
		return "", wrong(entry, "the entry is not in the tree at %d: %v", index, err)
	}
	return "entry " + strconv.FormatInt(index, 10) + " of " + strconv.FormatInt(head.tree.N, 10), nil
}
